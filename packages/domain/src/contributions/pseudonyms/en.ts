/** Birds, trees, herbs and stones: no given names, nothing that mocks, and nothing of a faith or a party. */
export const pseudonymsEn =
  'Heron Swift Plover Sandpiper Stork Lark Lapwing Finch Oriole Kingfisher Egret Curlew Bulbul Nightingale Starling Avocet Oak Pine Cypress Carob Almond Poplar Maple Elm Acacia Tamarisk Palm Walnut Chestnut Birch Larch Alder Thyme Mint Lavender Barley Clover Sumac Fennel Oregano Basalt Granite Marble Flint Pebble Sandstone Breeze Sirocco'
