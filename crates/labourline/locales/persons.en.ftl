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
persons-merged = Other entries of this person
persons-merged-lead = Put down more than once. Nothing was moved: parting them restores everything.
persons-part = Part again
persons-alike = May be the same person
persons-alike-lead = Found by name and other signs. Only a person decides.
persons-merge-reason = How do you know?
persons-merge = It is the same person
persons-apart = It is somebody else
persons-flash-merged = The two entries are shown as one person.
persons-flash-parted = The entries stand apart again.
persons-flash-apart = Noted: not the same person.
persons-sign-same-phone = Same phone
persons-sign-same-village = Same village
persons-sign-same-district = Same district
persons-sign-same-year = Born about the same year
persons-sign-other-district = Another home district
persons-sign-other-year = Born in another year
persons-sign-same = Both write { $one }
persons-sign-variant = { $one } and { $other } are two spellings of one name
persons-sign-sound = { $one } sounds like { $other }
persons-sign-initial = { $one } may stand for { $other }
persons-sign-joined = { $one } and { $other }: one word and two
persons-sign-order = The parts stand in another order
persons-sign-missing = Only one has { $one }
persons-sign-differs = { $one } and { $other } differ
persons-sign-same-relative = The same father or husband
persons-sign-other-relative = Another father or husband
