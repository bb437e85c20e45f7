import type {WordList} from './word-list.ts'

/** Words of advertising in English, and in what the internet takes for it. */
export const english: WordList = {
  strong: `
    casino casinos jackpot jackpots baccarat blackjack roulette aviator togel gacor maxwin sbobet 1xbet 1win mostbet melbet
    plinko freeroll satta sportsbook bookie bookies tipster croupier croupiers bacarat
    teen-patti free-spin free-spins free-chips free-bet no-deposit welcome-bonus fixed-match fixed-matches sure-odds
    total-odds betting-tips sports-betting online-betting live-dealer live-dealers crypto-casino win-rate scratch-card scratch-cards
    viagra cialis kamagra tramadol xanax testosterone illuminati forex dropshipping escort escorts xxx iptv cbd
    bitcoin-recovery asset-recovery recovery-expert stolen-bitcoin spell-caster love-spell love-spells
    guest-posting guest-post backlinks backlink seo link-building virtual-assistant virtual-assistants
    loan-offer personal-loan personal-loans business-loan payday-loan without-guarantor no-collateral bad-credit
    plagiarism-free essay-writing assignment-help buy-followers instagram-followers youtube-views google-reviews
    replica replicas weight-loss lose-weight hair-transplant hair-fall
    promo-code referral-code invite-code invitation-code coupon-code discount-code bonus-code my-code earn-money make-money working-home passive-income
    own-boss no-kyc copy-trading signals-group
    visit-my my-blog my-webpage my-profile web-page web-visitors your-weblog
    we-sell we-supply we-manufacture we-deliver we-lend our-company our-agents
     our-showroom our-catalogue our-consultant our-sales our-officer
    free-delivery free-shipping free-quote free-sample free-estimate money-back buy-now order-now call-now apply-now
    register-now book-now whatsapp-us inbox-me dm-me limited-seats limited-stock
    number-below send-location price-list factory-price wholesale-price
       best-rates symbolic-fees
        first-registration
     results-guaranteed satisfaction-guaranteed
    we-print we-design we-detect
       our-quarry our-telegram
    mention-this show-this serious-buyers serious-people grand-opening second-branch hard-disk private-tutor
        by-instagram through-instagram
    seats-limited seats-left registration-form million-usd million-dollars on-delivery all-inclusive
    salary-advance lowest-interest online-exam online-exams me-privately on-private by-message deleted-whatsapp
    free-robux first-copy before-listing first-consultation trial-class free-consultation  
    places-left closes-tonight trial-lesson original-parts writes-me message-here reserve-early first-fifty first-hundred months-warranty
    paid-surveys scholarship-seats`,
  some: `
    slot bet bets betting bettors bookmaker bookmakers poker rummy bingo lottery lotto keno mahjong gamble gambling solitaire domino
    bonus promo coupon referral refer rewards cashback cashout payout withdraw withdrawal withdrawals odds rtp spin spins coins esports
    earn earned earning earnings invest investing investors profits trading trader trades crypto usdt bitcoin btc ethereum token presale
    loan loans lend lender lending mortgage refinance guarantor instalment instalments installment installments
    leads marketing followers subscribers webinar portfolio freelancer millionaire
    viber whatsapp telegram discord insta
    pills prescription herbs herbal gummies detox keto implant serum argan balm healer cupping
    essay essays dissertation thesis spss certified diploma
    dating sexy hookup chat singles
    apk download unlock
    hiring visa sponsorship cv
    discount discounts offer offers cheap cheaper affordable wholesale showroom catalogue warranty delivery
    packages
    click subscribe register sign-up e-book ebook
    guaranteed instant instantly hurry exclusive
    astrologer spell spells psychic
    supplier manufacturer exporter fob
    tutor tutoring lessons enrol enroll courses academy masterclass handyman movers plumber mattress mattresses sofa sofas carpets curtains
    upholstery dentist dental braces whitening salon makeup bridal photographer photography catering umrah hajj antalya
    limousine minivan renovation perfumes perfume abaya watches jewellery jewelry antiques cctv alarms laptops spare-parts
    hosting wordpress malware dashboard dashboards demo printing flyers logo distributors distributor commission
    preservatives pickles knafeh cupcakes therapist anxiety
    grooming vaccination-day ionizer diabetes arthritis miracle
    vpn malware recover recovery hacked reopen bitcoin suspended
    sweepstake prizes winner brotherhood
    niche weblog
    realestate apartment-for plots broker
    your-post your-blog this-blog great-post nice-post nice-blog informative-post bookmarked bookmark
    high-quality like-yours take-care dear-sir dear-admin hello-dear honestly-appreciate this-website
    robux diamonds generator whey protein creatine kittens iphone clients studio privately nutella followers captcha captchas voucher vouchers
    trophies translators villas facades gowns pods vape lashes negotiable elevator apartments-left model-apartment
    contact-us call-us text-us our-shop our-store our-nursery our-restaurant we-come we-buy we-rent we-fill
    we-install we-fix we-offer we-provide same-day fair-price market-price first-month first-session first-lesson first-visit
    half-price only-today today-only week-only days-only my-page my-website our-page our-channel our-services our-products
    our-product our-app i-recommend write-me side-effects two-for price-by before-after year-warranty years-warranty
    years-experience business-for verify-your evil-eye no-documents no-experience our-academy our-clinic our-factory
    our-packages our-platform e-book gift-card only-left pay-only dear-neighbours send-photo send-name best-price best-prices
    new-branch early-registration free-trial on-whatsapp on-instagram deposit-bonus recommend-them real-money slots
    private-lessons webcam affiliate message-me
    rent-tables heaters boilers dietitian kilos vitamins trackers franchise haircut nails
    juices birthdays advocate slaughtered carers oud guitar piano
    purifier allergy foam private-lender connect-you special-price this-page`,
}
