/** English, without apostrophes: "don't" is read as "don" and "t". */
export const englishStops = `
  a about above after again against all almost also although always am among an and another any anyone anything are aren around as
  at be because been before being below between both but by came can cannot could couldn did didn do does doesn doing don done
  down during each either else enough even ever every everyone everything few for from further get gets getting give given go goes
  going got had hadn has hasn have haven having he her here hers herself him himself his how however i if in inside into is isn
  it its itself just least less let lets like ll lot lots made make makes making many may maybe me might mine more most much must
  my myself near need needs never no nobody none nor not nothing now of off often on once one only onto or other others our ours
  out over own per perhaps please put quite rather re really s same say see seem seems shall she should shouldn since so some
  somebody someone something sometimes still such t take than thank thanks that the their theirs them then there therefore these
  they thing things think this those though through thus till to too toward towards two under until up upon us use used using ve
  very want wants was wasn way we well were weren what when where whether which while who whoever whom whose why will with within
  without won would wouldn yes yet you your yours d m im
`
