using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Start;

/// <summary>
/// Starts to judge the whole network of a program on one day, as known now, by the rulebook that serves. The work is done in
/// the background, chunk by chunk; on another day than today it is a "what if" that leaves the stored standings alone.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="On">The day judged; null for today.</param>
[RequiresRight(Rights.Operate)]
internal sealed record StartRun(string Program, DateOnly? On = null) : ICommand<NetworkRun>, IAboutProgram;
