using PartnerHub.Kits.Web;

namespace PartnerHub.Eligibility.Runs.Api;

internal static class RunProgress
{
    public static Progress Of(NetworkRun run) => new Progress
    {
        State = run.State.Text(),
        Ended = run.State != RunState.Running,
        Done = run.Done,
        Total = run.Total,
        Message = run.Failure,
    }.After(run.SeenAt - run.StartedAt);
}
