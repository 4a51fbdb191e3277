using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Standings;

namespace PartnerHub.Benchmarks;

internal static class Cases
{
    public static IReadOnlyList<(string Name, Func<Report, Task> Run)> All { get; } =
    [
        ("standing", StandingCase.Run),
    ];
}
