using PartnerHub.Benchmarks;
using PartnerHub.Benchmarks.Measuring;

var report = new Report();
foreach (var (name, run) in Cases.All)
{
    if (args.Length == 0 || args.Contains(name, StringComparer.Ordinal))
    {
        await run(report);
    }
}

return report.AllReached ? 0 : 1;
