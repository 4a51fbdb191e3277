using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Standings;
using PartnerHub.Benchmarks.Starting;

namespace PartnerHub.Benchmarks;

internal static class Cases
{
    public static IReadOnlyList<(string Name, Func<Report, Task> Run)> All { get; } =
    [
        ("standing", StandingCase.Run),
        ("call", CallCase.Run),
        ("batch", BatchCase.Run),
        ("start", StartCase.Run),
    ];
}
