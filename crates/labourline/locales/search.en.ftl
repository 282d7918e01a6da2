# The search box and what it finds.

search-found-as = found as { $words }
search-again = Search
search-nothing = Nothing found.
search-advice-fewer = Try fewer words, or one word alone: only the name, or only the village.
search-advice-script = Any script will do, Roman letters too: Ramesh finds रमेश and ରମେଶ.
search-advice-number = A phone number or the ten digits of a reference is quickest.
search-advice-chapter = Only what you may see is searched: cases and persons of other chapters are not shown.
search-more-persons = There are more. Add a village, a district or another part of the name.
search-otherwise = Cases, written otherwise
search-sites = Sites
search-suggested = { $n ->
    [0] Nothing found so far
    [one] One answer below
   *[other] { $n } answers below
}
