using PartnerHub.Benchmarks.Api;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Importing;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Nights;
using PartnerHub.Benchmarks.Pages;
using PartnerHub.Benchmarks.Parsing;
using PartnerHub.Benchmarks.Reading;
using PartnerHub.Benchmarks.Rejudging;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Benchmarks.Standings;
using PartnerHub.Benchmarks.Starting;

namespace PartnerHub.Benchmarks;

internal static class Cases
{
    public static IReadOnlyList<(string Name, Func<Report, Task> Run)> All { get; } =
    [
        ("standing", StandingCase.Run),
        ("definition", DefinitionCase.Run),
        ("call", CallCase.Run),
        ("batch", BatchCase.Run),
        ("parse", ParseCase.Run),
        ("run", RunCase.Run),
        ("start", StartCase.Run),
        ("api", ApiCase.Run),
        ("rejudge", RejudgeCase.Run),
        ("import", ImportCase.Run),
        ("import-records", RecordsCase.Run),
        ("workbook", WorkbookCase.Run),
        ("rejudge-load", RejudgeLoadCase.Run),
        ("night", NightCase.Run),
        ("rows", RowsCase.Run),
        ("pages", PagesCase.Run),
    ];
}
