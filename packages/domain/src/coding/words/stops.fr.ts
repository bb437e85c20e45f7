/** French, without accents and apostrophes: "l'ombre" is read as "l" and "ombre". */
export const frenchStops = `
  a afin ai ainsi alors apres assez au aucun aucune aujourd aussi autre autres aux avait avant avec avez avoir avons beaucoup bien
  bon c ca car ce cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis derriere des dessous dessus
  deux devant devrait doit doivent donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu faire fait
  faites faut fois font hui il ils j je jamais jusqu jusque l la le les leur leurs lors lorsque lui m ma mais me meme memes merci
  mes moi moins mon n ne ni non nos notre nous on ont ou par parce parfois pas pendant peu peut peuvent plus plusieurs plutot pour
  pourquoi pourrait qu quand que quel quelle quelles quelque quelques quels qui quoi rien s sa sans sauf se sera serait ses si sinon
  soit sommes son sont sous souvent suis sur t ta te tel telle tels tes toi ton toujours tous tout toute toutes tres trop tu un une
  vers voici voila vont vos votre vous vraiment y
`
