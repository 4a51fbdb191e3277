using PartnerHub.Benchmarks;
using PartnerHub.Benchmarks.Api;
using PartnerHub.Benchmarks.Importing;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Pages;
using PartnerHub.Benchmarks.Runs;

switch (args.FirstOrDefault())
{
    case ApiServer.Name:
        await ApiServer.RunAsync(args[1..]);
        return 0;
    case PagesServer.Name:
        await PagesServer.RunAsync(args[1..]);
        return 0;
    case EmptyServer.Name:
        await EmptyServer.RunAsync(args[1..]);
        return 0;
    case ImportCase.Once:
        return await ImportCase.ImportOnceAsync(args[1], args[2], args[3]);
    case WorkbookCase.Once:
        return await WorkbookCase.LoadOnceAsync(args[1], args[2], args[3]);
    case RunCase.Once:
        return await RunCase.RunOnceAsync(args[1], args[2]);
}

var report = new Report();
foreach (var (name, run) in Cases.All)
{
    if (args.Length == 0 || args.Contains(name, StringComparer.Ordinal))
    {
        await run(report);
    }
}

return report.AllReached ? 0 : 1;
