# The employer's side.

employers-title = Employers
employers-lead = Contractors, jamadars and principals that any chapter has met.
employers-search = Name, phone or reference
employers-none = Nobody found. Try one word of the name, or its beginning.
employers-name = Name
employers-kind = What they are
employers-reference = Reference
employers-cases-seen = Cases you may see
employers-cases-hidden = { $n ->
    [one] And one more case that you may not see.
   *[other] And { $n } more cases that you may not see.
}
employers-partners = Met together with
employers-in-cases = { $n ->
    [one] in { $n } case
   *[other] in { $n } cases
}
employers-no-cases = No case that you may see.
