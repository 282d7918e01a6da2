#!/usr/bin/env python3
"""Expected sums for check A3, made with exact fractions and without any code of the crate: six versions of the law, two harms, five
wages, fifty ages = 3,000 rows. `python3 crates/law/checks/a3.py > crates/law/checks/a3.csv`; the counted wage of versions with a
notified wage is read as its ceiling."""
import json
import pathlib
from fractions import Fraction

here = pathlib.Path(__file__).parent
factors = json.loads((here / "../data/ec_relevant_factors.json").read_text())["factor_x100"]
# day of accident, death share, total share, death minimum, total minimum, limit on the wage
VERSIONS = [
    ("1990-06-15", 40, 50, 20_000, 24_000, 1_000),
    ("1998-06-15", 50, 60, 50_000, 60_000, 2_000),
    ("2005-06-15", 50, 60, 80_000, 90_000, 4_000),
    ("2015-06-15", 50, 60, 120_000, 140_000, 8_000),
    ("2022-06-15", 50, 60, 120_000, 140_000, 15_000),
    ("2026-06-15", 50, 60, 120_000, 140_000, 15_000),
]
print("accident,harm,wage_rupees,age,paise")
for day, death, total, death_min, total_min, limit in VERSIONS:
    for harm, share, least in (("death", death, death_min), ("total", total, total_min)):
        for wage in (1_500, 4_000, 8_000, 15_000, 22_000):
            for age in range(16, 66):
                factor = Fraction(factors[str(age)], 100)
                paise = max(Fraction(share, 100) * min(wage, limit) * factor, Fraction(least)) * 100
                whole = (2 * paise.numerator + paise.denominator) // (2 * paise.denominator)
                print(f"{day},{harm},{wage},{age},{whole}")
