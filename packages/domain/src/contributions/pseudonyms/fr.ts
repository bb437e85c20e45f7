/** Birds, trees, herbs and stones: no given names, nothing that mocks, and nothing of a faith or a party. */
export const pseudonymsFr =
  'Héron Huppe Hirondelle Pluvier Cigogne Alouette Pinson Loriot Aigrette Courlis Bulbul Rossignol Mésange Vanneau Avocette Bergeronnette Chêne Pin Cyprès Caroubier Amandier Peuplier Érable Orme Acacia Tamaris Palmier Figuier Châtaignier Bouleau Mélèze Aulne Thym Menthe Lavande Orge Trèfle Sumac Fenouil Origan Basalte Granit Marbre Silex Galet Grès Brise Sirocco'
