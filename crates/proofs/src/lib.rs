//! The integration tests of the whole program stand in `tests/house/`: one binary, because each further one links again.
