import type { Strings } from '../en'

export const headline: Strings['headline'] = {
  raises: (arm, what, amount, month) => `Вариант «${arm}» повышает показатель «${what}» на ${amount} (${month})`,
  lowers: (arm, what, amount, month) => `Вариант «${arm}» снижает показатель «${what}» на ${amount} (${month})`,
  undecided: (arm, what, month) => `Влияние варианта «${arm}» на показатель «${what}» неотличимо от нуля (${month})`,
  identical: (arm, what, month) => `Вариант «${arm}» совершенно не меняет показатель «${what}» (${month})`,
  untold: (arm, what, month) => `На ${month} показатель «${what}» не у кого измерить, поэтому о варианте «${arm}» ничего сказать нельзя`,
  among: (what, group) => `${what} (${group})`,
  interval: (level, range) => `доверительный интервал ${level}: ${range}`,
  costs: (arm, amount, what, each, month) =>
    `Вариант «${arm}» увеличивает показатель «${what}» на ${amount} (${month}) в расчёте на единицу результата: ${each}`,
  saves: (arm, amount, what, each, month) =>
    `Вариант «${arm}» уменьшает показатель «${what}» на ${amount} (${month}) в расчёте на единицу результата: ${each}`,
  gain_undecided: (arm, what, each, month) =>
    `Для варианта «${arm}» показатель «${what}» в расчёте на единицу результата (${each}) указать нельзя: эффект неотличим от нуля (${month})`,
  no_gain: (arm, what, each, month) =>
    `Для варианта «${arm}» показатель «${what}» в расчёте на единицу результата (${each}) указать нельзя: эффект направлен в другую сторону (${month})`,
  unspent: (arm, amount, month) => `Из средств, выделенных в варианте «${arm}», не израсходовано ${amount} (на ${month})`,
  unfunded: (arm, amount, month) =>
    `В варианте «${arm}» для всех, кому предназначены меры, не хватает в среднем ${amount} в месяц (период по ${month} включительно)`,
  added: { one: title => `прирост на одного человека по показателю «${title}»`, point: title => `прирост на 1 п. п. по показателю «${title}»` },
  removed: { one: title => `сокращение на одного человека по показателю «${title}»`, point: title => `сокращение на 1 п. п. по показателю «${title}»` },
  each: { 'needs-met-so-far': 'одна удовлетворённая потребность', 'hours-so-far': 'один сэкономленный час' },
  onePair: 'для интервала нужны две пары',
  beyond: most => `не отличить даже при наибольшем возможном числе прогонов (${most})`,
}
