# Persons as a desk meets them.

persons-title = Persons
persons-name = Name
persons-home = Home
persons-birth-year = Year of birth
persons-phone = Phone
persons-deceased = Died
persons-no-cases = No case that you may see.
persons-cases = { $n ->
    [0] No case
    [one] One case
   *[other] { $n } cases
}
