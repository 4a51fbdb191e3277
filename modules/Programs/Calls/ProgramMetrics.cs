using System.Diagnostics.Metrics;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs.Calls;

internal sealed class ProgramMetrics(IMeterFactory meters)
{
    public const string Answered = "answered";

    private readonly Histogram<double> _duration = meters.Create(MessagingModule.TelemetryName).CreateHistogram<double>(
        "partnerhub.program.call.duration", "s", "Time from a question to a program until its answer or fault.");

    public static string OutcomeOf(FaultKind fault) => fault switch
    {
        FaultKind.UnknownProgram => "unknown-program",
        FaultKind.Unavailable => "unavailable",
        FaultKind.TimedOut => "timed-out",
        FaultKind.Busy => "busy",
        FaultKind.BadAnswer => "bad-answer",
        _ => "threw",
    };

    public void Record(string program, string outcome, TimeSpan duration) =>
        _duration.Record(duration.TotalSeconds, new("program", program), new("outcome", outcome));
}
