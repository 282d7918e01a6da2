pub(crate) use crate::load::LoadArguments as CrashArguments;
pub(crate) async fn run(_: CrashArguments) -> Result<(), crate::Fault> {
    Ok(())
}
