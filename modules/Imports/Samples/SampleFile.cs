using System.Globalization;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Sales;

namespace PartnerHub.Imports.Samples;

/// <summary>A small file of a kind as a program takes it, to be filled in: the right headers, and made-up lines. Loaded in the order of kinds, each goes in.</summary>
internal sealed class SampleFile(ProgramDescription program, DateOnly today)
{
    private const string Partner = "V001";
    private const string Person = "V001-01";

    private DateOnly Day { get; } = today.AddDays(-30);

    /// <summary>Null for a kind that the program takes no files of.</summary>
    public static byte[]? Of(string kind, ProgramDescription program, DateOnly today)
    {
        var sample = new SampleFile(program, today);
        IReadOnlyList<IReadOnlyList<string>>? rows = kind switch
        {
            ImportKinds.Partners => sample.Partners(),
            ImportKinds.People => [["partner", "person", "name", "email", "phone", "position"], [Partner, Person, "", "", "", ""]],
            ImportKinds.Facts => sample.Facts(),
            ImportKinds.Sales when SalesFacts.KindOf(program) is not null => sample.Sales(),
            _ => null,
        };

        // With the mark by which spreadsheets tell the encoding.
        return rows is null ? null : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(';', row) + "\r\n")))];
    }

    private string Country => program.Regions.SelectMany(region => region.Countries).FirstOrDefault() ?? "FR";

    private string Currency => program.RegionOf(Country)?.Currency ?? program.Currencies.FirstOrDefault() ?? "EUR";

    private IReadOnlyList<IReadOnlyList<string>> Partners() =>
    [
        ["id", "name", "country", "types", "joinedOn", "level", "levelSince"],
        [Partner, "Modèle Sample", Country, program.PartnerTypes.FirstOrDefault()?.Id ?? "", Text(Day), "", ""],
    ];

    private IReadOnlyList<IReadOnlyList<string>> Sales()
    {
        var details = SalesFacts.KindOf(program)!.Details;
        return
        [
            ["line key", "partner", "date", "product", "quantity", "amount", "currency", .. details.Select(detail => detail.Id)],
            ["S-0001", Partner, Text(Day), "SKU-1", "2", "250.50", Currency, .. details.Select(Detail)],
            ["S-0002", Partner, Text(Day.AddDays(1)), "SKU-2", "1", "99.00", Currency, .. details.Select(Detail)],
        ];
    }

    private IReadOnlyList<IReadOnlyList<string>> Facts()
    {
        FactDetail[] details = [.. program.FactKinds.SelectMany(kind => kind.Details).DistinctBy(detail => detail.Id, StringComparer.Ordinal)];
        var rows = new List<IReadOnlyList<string>>
        {
            new List<string> { "member", "key", "kind", "on", "until", "value", "amount", "currency", "quantity", "person", "product", "period" }
                .Concat(details.Select(detail => "details." + detail.Id)).ToList(),
        };
        rows.AddRange(program.FactKinds.Select((kind, i) => Fact(kind, i + 1, details)));
        return rows;
    }

    private IReadOnlyList<string> Fact(FactKind kind, int number, FactDetail[] details)
    {
        var isMoney = kind.ValueType == FactValueType.Money;
        return
        [
            Partner,
            string.Create(CultureInfo.InvariantCulture, $"F-{number:0000}"),
            kind.Id,
            Text(Day),
            kind.HasValidity ? Text(Day.AddYears(1)) : "",
            Value(kind),
            isMoney ? "250.50" : "",
            isMoney ? Currency : "",
            "",
            kind.PerPerson ? Person : "",
            "",
            kind.Period == PeriodForm.None ? "" : ReportingPeriod.Of(kind.Period, Day, program.Calendar.YearStartMonth).Text,
            .. details.Select(detail => kind.Details.FirstOrDefault(own => own.Id == detail.Id) is { } own ? Detail(own) : ""),
        ];
    }

    private static string Value(FactKind kind) => kind.AllowedValues.Count > 0 ? kind.AllowedValues[0] : kind.ValueType switch
    {
        FactValueType.Flag => "true",
        FactValueType.Number => "1",
        FactValueType.Text => "sample",
        _ => "",
    };

    private string Detail(FactDetail detail) => !detail.Required ? "" : detail.Type switch
    {
        FactDetailType.Number => "1",
        FactDetailType.Flag => "true",
        FactDetailType.Date => Text(Day),
        _ => "sample",
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
