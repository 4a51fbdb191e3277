using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Start;

/// <summary>Stops a run; what it has judged so far is kept. One that has ended stays as it is. Null when there is no such run.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record CancelRun(string Program, long Number) : ICommand<NetworkRun?>, IAboutProgram;
