//! `sangam-bench`: see the library.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), sangam_bench::Fault> {
    sangam_bench::run()
}
