pub(crate) use crate::load::LoadArguments as DesksArguments;
pub(crate) async fn run(_: DesksArguments) -> Result<(), crate::Fault> {
    Ok(())
}
