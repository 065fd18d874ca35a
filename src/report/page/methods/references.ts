/** A source as it is cited in the text and listed below it. */
export interface Reference {
  readonly short: string;
  readonly full: string;
  readonly doi: string;
}

/** Sources of the methods, by key. */
export const references = {
  abadie: {
    short: 'Abadie et al. 2010',
    full: 'Abadie A, Diamond A, Hainmueller J (2010). Synthetic control methods for comparative case studies. Journal of the American Statistical Association 105(490), 493–505.',
    doi: '10.1198/jasa.2009.ap08746',
  },
  angelopoulos: {
    short: 'Angelopoulos et al. 2023',
    full: 'Angelopoulos AN, Bates S, Fannjiang C, Jordan MI, Zrnic T (2023). Prediction-powered inference. Science 382(6671), 669–674.',
    doi: '10.1126/science.adi6000',
  },
  benjamini: {
    short: 'Benjamini & Hochberg 1995',
    full: 'Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57(1), 289–300.',
    doi: '10.1111/j.2517-6161.1995.tb02031.x',
  },
  bernal: {
    short: 'Bernal et al. 2017',
    full: 'Bernal JL, Cummins S, Gasparrini A (2017). Interrupted time series regression for the evaluation of public health interventions: a tutorial. International Journal of Epidemiology 46(1), 348–355.',
    doi: '10.1093/ije/dyw098',
  },
  besag: {
    short: 'Besag & Clifford 1991',
    full: 'Besag J, Clifford P (1991). Sequential Monte Carlo p-values. Biometrika 78(2), 301–304.',
    doi: '10.1093/biomet/78.2.301',
  },
  blondel: {
    short: 'Blondel et al. 2008',
    full: 'Blondel VD, Guillaume J-L, Lambiotte R, Lefebvre E (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008.',
    doi: '10.1088/1742-5468/2008/10/P10008',
  },
  catledge: {
    short: 'Catledge & Pitkow 1995',
    full: 'Catledge LD, Pitkow JE (1995). Characterizing browsing strategies in the World-Wide Web. Computer Networks and ISDN Systems 27(6), 1065–1073.',
    doi: '10.1016/0169-7552(95)00043-7',
  },
  field: {
    short: 'Field & Welsh 2007',
    full: 'Field CA, Welsh AH (2007). Bootstrapping clustered data. Journal of the Royal Statistical Society B 69(3), 369–390.',
    doi: '10.1111/j.1467-9868.2007.00593.x',
  },
  gilbert: {
    short: 'Gilbert 2005',
    full: 'Gilbert PB (2005). A modified false discovery rate multiple-comparisons procedure for discrete data, applied to human immunodeficiency virus genetics. Journal of the Royal Statistical Society C 54(1), 143–158.',
    doi: '10.1111/j.1467-9876.2005.00475.x',
  },
  griliches: {
    short: 'Griliches & Regev 1995',
    full: 'Griliches Z, Regev H (1995). Firm productivity in Israeli industry 1979–1988. Journal of Econometrics 65(1), 175–203.',
    doi: '10.1016/0304-4076(94)01601-U',
  },
  hennig: {
    short: 'Hennig 2007',
    full: 'Hennig C (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52(1), 258–271.',
    doi: '10.1016/j.csda.2006.11.025',
  },
  hong: {
    short: 'Hong 2013',
    full: 'Hong Y (2013). On computing the distribution function for the Poisson binomial distribution. Computational Statistics & Data Analysis 59, 41–51.',
    doi: '10.1016/j.csda.2012.10.006',
  },
  keller: {
    short: 'Keller et al. 2020',
    full: 'Keller FB, Schoch D, Stier S, Yang J (2020). Political astroturfing on Twitter: how to coordinate a disinformation campaign. Political Communication 37(2), 256–280.',
    doi: '10.1080/10584609.2019.1661888',
  },
  killick: {
    short: 'Killick et al. 2012',
    full: 'Killick R, Fearnhead P, Eckley IA (2012). Optimal detection of changepoints with a linear computational cost. Journal of the American Statistical Association 107(500), 1590–1598.',
    doi: '10.1080/01621459.2012.737745',
  },
  liang: {
    short: 'Liang & Zeger 1986',
    full: 'Liang K-Y, Zeger SL (1986). Longitudinal data analysis using generalized linear models. Biometrika 73(1), 13–22.',
    doi: '10.1093/biomet/73.1.13',
  },
  melitz: {
    short: 'Melitz & Polanec 2015',
    full: 'Melitz MJ, Polanec S (2015). Dynamic Olley–Pakes productivity decomposition with entry and exit. RAND Journal of Economics 46(2), 362–375.',
    doi: '10.1111/1756-2171.12087',
  },
  newey: {
    short: 'Newey & West 1987',
    full: 'Newey WK, West KD (1987). A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix. Econometrica 55(3), 703–708.',
    doi: '10.2307/1913610',
  },
  pacheco: {
    short: 'Pacheco et al. 2021',
    full: 'Pacheco D, Hui P-M, Torres-Lugo C, Truong BT, Flammini A, Menczer F (2021). Uncovering coordinated networks on social media: methods and case studies. Proceedings of the International AAAI Conference on Web and Social Media 15, 455–466.',
    doi: '10.1609/icwsm.v15i1.18075',
  },
  phipson: {
    short: 'Phipson & Smyth 2010',
    full: 'Phipson B, Smyth GK (2010). Permutation p-values should never be zero: calculating exact p-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology 9(1), article 39.',
    doi: '10.2202/1544-6115.1585',
  },
  rogan: {
    short: 'Rogan & Gladen 1978',
    full: 'Rogan WJ, Gladen B (1978). Estimating prevalence from the results of a screening test. American Journal of Epidemiology 107(1), 71–76.',
    doi: '10.1093/oxfordjournals.aje.a112510',
  },
  tarone: {
    short: 'Tarone 1990',
    full: 'Tarone RE (1990). A modified Bonferroni method for discrete data. Biometrics 46(2), 515–522.',
    doi: '10.2307/2531456',
  },
  wilson: {
    short: 'Wilson 1927',
    full: 'Wilson EB (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22(158), 209–212.',
    doi: '10.1080/01621459.1927.10502953',
  },
  witten: {
    short: 'Witten & Bell 1991',
    full: 'Witten IH, Bell TC (1991). The zero-frequency problem: estimating the probabilities of novel events in adaptive text compression. IEEE Transactions on Information Theory 37(4), 1085–1094.',
    doi: '10.1109/18.87000',
  },
  xiao: {
    short: 'Xiao et al. 2011',
    full: 'Xiao C, Wang W, Lin X, Yu JX, Wang G (2011). Efficient similarity joins for near-duplicate detection. ACM Transactions on Database Systems 36(3), article 15.',
    doi: '10.1145/2000824.2000825',
  },
} as const satisfies Record<string, Reference>;

export type ReferenceKey = keyof typeof references;

/** Puts sources into a sentence: "(Hong 2013)", and remembers them. */
export type Cite = (...keys: readonly ReferenceKey[]) => string;
