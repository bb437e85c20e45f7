import type {WordList} from './word-list.ts'

/** Words of advertising in Turkish: much of what gambling sites send around the Mediterranean. */
export const turkish: WordList = {
  strong: `
    bahis bahisleri iddaa tombala kumar rulet çevrimsiz freespin casino slot
    deneme-bonusu hoşgeldin-bonusu bonus-veren canlı-bahis canlı-casino bedava-bonus giriş-adresi yatırım-şartsız kaçak-iddaa
    anında-kredi sicili-bozuk kefilsiz-kredi takipçi-satın escort bayan-escort cinsel-güç`,
  some: `
    bonus bonusu üyelik üye kazan kazanç kazanmaya oyna kredi kefilsiz borç faizsiz
    indirim kampanya fırsat ücretsiz bedava satılık takipçi hemen tıkla güncel`,
}
