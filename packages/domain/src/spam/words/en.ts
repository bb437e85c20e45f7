import type {WordList} from './word-list.ts'

/** Words of advertising in English, and in what the internet takes for it. */
export const english: WordList = {
  strong: `
    casino casinos jackpot jackpots baccarat blackjack roulette aviator togel gacor maxwin sbobet 1xbet 1win mostbet melbet
    plinko freeroll satta sportsbook bookie bookies tipster croupier croupiers bacarat slots
    teen-patti free-spin free-spins free-chips free-bet no-deposit welcome-bonus deposit-bonus real-money fixed-match fixed-matches sure-odds
    total-odds betting-tips sports-betting online-betting live-dealer live-dealers crypto-casino win-rate scratch-card scratch-cards
    viagra cialis kamagra tramadol xanax testosterone illuminati forex dropshipping escort escorts xxx iptv webcam cbd
    bitcoin-recovery asset-recovery recovery-expert stolen-bitcoin spell-caster love-spell love-spells evil-eye
    guest-posting guest-post backlinks backlink seo link-building virtual-assistant virtual-assistants affiliate
    loan-offer personal-loan personal-loans business-loan payday-loan without-guarantor no-collateral bad-credit
    plagiarism-free essay-writing assignment-help buy-followers instagram-followers youtube-views google-reviews
    replica replicas weight-loss lose-weight hair-transplant hair-fall
    promo-code referral-code invite-code invitation-code coupon-code discount-code bonus-code my-code earn-money make-money work-from-home passive-income
    be-your-own-boss no-experience no-kyc no-documents copy-trading signals-group
    visit-my my-blog my-website my-webpage my-page my-profile web-page web-visitors your-weblog
    we-sell we-offer we-provide we-supply we-manufacture we-deliver we-lend we-install we-fix our-company our-agents our-clinic
    our-academy our-showroom our-catalogue our-consultant our-sales our-officer
    free-delivery free-shipping free-quote free-sample free-trial free-estimate e-book money-back buy-now order-now call-now apply-now
    register-now book-now contact-us whatsapp-us call-us text-us inbox-me dm-me message-me ask-me-how limited-seats limited-stock
    leave-your-number your-number-below send-your-cv send-name send-location send-photo ask-for-price price-list factory-price wholesale-price
    market-price best-price best-prices best-rates fair-price symbolic-fees half-price only-today today-only week-only days-only
    first-month first-session first-lesson first-visit first-registration early-registration years-warranty year-warranty
    years-experience results-guaranteed satisfaction-guaranteed same-day we-come we-buy we-rent
    we-print we-design we-detect we-fill our-restaurant our-shop our-store our-nursery our-office
    our-team-of our-app our-product our-products our-quarry our-factory our-packages our-page our-channel our-telegram our-platform our-services
    mention-this show-this serious-buyers serious-people grand-opening second-branch new-branch hard-disk private-tutor private-lessons
    i-recommend recommend-them dear-neighbours on-instagram by-instagram through-instagram on-whatsapp
    seats-limited seats-left verify-your registration-form million-usd million-dollars gift-card pay-on-delivery cash-on-delivery before-after all-inclusive`,
  some: `
    slot bet bets betting bettors bookmaker bookmakers poker rummy bingo lottery lotto keno mahjong gamble gambling solitaire domino
    bonus promo coupon referral refer rewards cashback cashout payout withdraw withdrawal withdrawals odds rtp spin spins coins winners esports
    earn earned earning earnings invest investing investors profits trading trader trades crypto usdt bitcoin btc ethereum token presale
    loan loans lend lender lending mortgage refinance guarantor instalment instalments installment installments
    leads marketing followers subscribers webinar portfolio freelancer millionaire
    viber whatsapp telegram discord insta
    pills pharmacy prescription herbs herbal gummies detox keto implant serum argan balm honey healer cupping
    essay essays dissertation thesis spss certificate certified diploma
    dating sexy girls hookup chat singles
    apk download cracked hack unlock
    hiring visa sponsorship cv
    discount discounts offer offers deal deals price prices cheap cheaper affordable wholesale showroom catalogue warranty delivery
    package packages brand shop store sale
    click subscribe register claim join sign-up free e-book ebook
    guaranteed guarantee instant instantly hurry exclusive
    astrologer spell spells psychic
    supplier manufacturer exporter fob
    tutor tutoring lessons enrol enroll courses academy masterclass handyman movers plumber mattress mattresses sofa sofas carpets curtains
    upholstery dentist dental braces whitening salon makeup bridal photographer photography catering umrah hajj tours travel antalya
    limousine minivan renovation perfumes perfume abaya shoes watches jewellery jewelry gold antiques cctv alarms laptops spare-parts
    hosting wordpress malware dashboard dashboards demo database printing flyers logo distributors distributor commission
    preservatives pickles knafeh cupcakes therapist anxiety insurance insured retirement compensation lawyers accounting
    grooming vaccination-day ionizer diabetes arthritis miracle healed cured cure natural organic
    vpn malware recover recovery hacked reopen bitcoin suspended
    raffle sweepstake lucky prize prizes winner win brotherhood donate donation
    informative recommended wonderful fantastic marvelous niche weblog layout
    realestate apartment-for plots broker
    your-post your-blog this-blog great-post nice-post great-article nice-article nice-blog informative-post bookmarked bookmark
    high-quality like-yours keep-it-up take-care best-regards dear-sir dear-admin hello-dear honestly-appreciate this-website`,
}
