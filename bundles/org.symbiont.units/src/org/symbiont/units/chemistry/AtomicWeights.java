// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

/**
 * Standard atomic weights 2021, abridged to five significant digits, in g/mol. Source: T. Prohaska et al., Standard
 * atomic weights of the elements 2021 (IUPAC Technical Report), Pure and Applied Chemistry 94 (2022) 573-600, Table 2.
 * Elements without a standard atomic weight (Tc, Pm, Po to Ac, from Np on) are left out.
 */
final class AtomicWeights {
    /** Number, symbol, name, weight. */
    static final String TABLE = """
            1 H hydrogen 1.008
            2 He helium 4.0026
            3 Li lithium 6.94
            4 Be beryllium 9.0122
            5 B boron 10.81
            6 C carbon 12.011
            7 N nitrogen 14.007
            8 O oxygen 15.999
            9 F fluorine 18.998
            10 Ne neon 20.180
            11 Na sodium 22.990
            12 Mg magnesium 24.305
            13 Al aluminium 26.982
            14 Si silicon 28.085
            15 P phosphorus 30.974
            16 S sulfur 32.06
            17 Cl chlorine 35.45
            18 Ar argon 39.95
            19 K potassium 39.098
            20 Ca calcium 40.078
            21 Sc scandium 44.956
            22 Ti titanium 47.867
            23 V vanadium 50.942
            24 Cr chromium 51.996
            25 Mn manganese 54.938
            26 Fe iron 55.845
            27 Co cobalt 58.933
            28 Ni nickel 58.693
            29 Cu copper 63.546
            30 Zn zinc 65.38
            31 Ga gallium 69.723
            32 Ge germanium 72.630
            33 As arsenic 74.922
            34 Se selenium 78.971
            35 Br bromine 79.904
            36 Kr krypton 83.798
            37 Rb rubidium 85.468
            38 Sr strontium 87.62
            39 Y yttrium 88.906
            40 Zr zirconium 91.224
            41 Nb niobium 92.906
            42 Mo molybdenum 95.95
            44 Ru ruthenium 101.07
            45 Rh rhodium 102.91
            46 Pd palladium 106.42
            47 Ag silver 107.87
            48 Cd cadmium 112.41
            49 In indium 114.82
            50 Sn tin 118.71
            51 Sb antimony 121.76
            52 Te tellurium 127.60
            53 I iodine 126.90
            54 Xe xenon 131.29
            55 Cs caesium 132.91
            56 Ba barium 137.33
            57 La lanthanum 138.91
            58 Ce cerium 140.12
            59 Pr praseodymium 140.91
            60 Nd neodymium 144.24
            62 Sm samarium 150.36
            63 Eu europium 151.96
            64 Gd gadolinium 157.25
            65 Tb terbium 158.93
            66 Dy dysprosium 162.50
            67 Ho holmium 164.93
            68 Er erbium 167.26
            69 Tm thulium 168.93
            70 Yb ytterbium 173.05
            71 Lu lutetium 174.97
            72 Hf hafnium 178.49
            73 Ta tantalum 180.95
            74 W tungsten 183.84
            75 Re rhenium 186.21
            76 Os osmium 190.23
            77 Ir iridium 192.22
            78 Pt platinum 195.08
            79 Au gold 196.97
            80 Hg mercury 200.59
            81 Tl thallium 204.38
            82 Pb lead 207.2
            83 Bi bismuth 208.98
            90 Th thorium 232.04
            91 Pa protactinium 231.04
            92 U uranium 238.03
            """;

    private AtomicWeights() {}
}
