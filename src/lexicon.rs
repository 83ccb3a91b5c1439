//! Reading, checking and compiling the data in `lexicons/` into matchers.
