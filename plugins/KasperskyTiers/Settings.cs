using System.Text.Json.Serialization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What the operator can set: readings of the guide where it leaves room, and lists that change with time.</summary>
internal sealed record Settings
{
    public required RegionSettings Region { get; init; }

    public required ReportingSettings MonthlyReporting { get; init; }

    public required ProductSettings Products { get; init; }

    public required ClubSettings HighPerformanceClub { get; init; }

    /// <summary>Where the program's products are bought; a sale of another distributor does not count. Empty: any counts.</summary>
    public IReadOnlyList<string> OfficialDistributors { get; set; } = [];

    /// <summary>Months since the last step within which a new violation goes on from it.</summary>
    public int RepeatMonths { get; set; } = 24;

    /// <summary>Public holidays by country, as <see cref="HolidayRule"/> reads them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Holidays { get; init; }

    [JsonIgnore]
    public WorkingDays WorkingDays { get; private init; } = WorkingDays.WithoutHolidays;

    public static Settings Read(ProgramSettings settings)
    {
        var read = settings.Read(SettingsJson.Default.Settings);
        read.Region.Check();
        read.MonthlyReporting.Check();
        read.Products.Check();
        read.HighPerformanceClub.Check();
        Lists.Check("$.officialDistributors", read.OfficialDistributors, [], "a distributor that is listed once");
        Ranges.Check("$.repeatMonths", read.RepeatMonths, 1, 120);
        return read with { WorkingDays = WorkingDays.Of("$.holidays", read.Holidays) };
    }
}

/// <summary>Where the program applies.</summary>
internal sealed record RegionSettings
{
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>The guide says "North Africa" and names no country.</summary>
    public required IReadOnlyList<string> NorthAfrica { get; init; }

    [JsonIgnore]
    public IReadOnlyList<string> All => [.. Countries, .. NorthAfrica];

    public Measure Measure() => new Established(All);

    public Region Describe() => new()
    {
        Id = "europe",
        Name = LocalizedText.Of("Europe, Afrique du Nord et Israël", "Europe, North Africa and Israel"),
        Countries = All,
        Currency = "EUR",
    };

    public void Check()
    {
        Countries("$.region.countries", this.Countries);
        Countries("$.region.northAfrica", NorthAfrica);
        if (All.Distinct(StringComparer.Ordinal).Count() != All.Count)
        {
            throw new SettingsException("$.region.northAfrica", "expected countries that are not listed twice");
        }

        static void Countries(string path, IReadOnlyList<string> codes)
        {
            for (var i = 0; i < codes.Count; i++)
            {
                if (codes[i] is not { Length: 2 } code || !code.All(char.IsAsciiLetterUpper))
                {
                    throw new SettingsException(FormattableString.Invariant($"{path}[{i}]"), $"expected a country of two capital letters, found '{codes[i]}'");
                }
            }
        }
    }
}

/// <summary>When monthly reports are due, and how many count.</summary>
internal sealed record ReportingSettings
{
    public required int Months { get; init; }

    public required int DueDay { get; init; }

    public void Check()
    {
        Ranges.Check("$.monthlyReporting.months", Months, 1, 12);
        Ranges.Check("$.monthlyReporting.dueDay", DueDay, 1, 28);
    }
}

/// <summary>The product groups of the price list.</summary>
internal sealed record ProductSettings
{
    public required IReadOnlyList<string> Core { get; init; }

    public required IReadOnlyList<string> Enterprise { get; init; }

    public void Check()
    {
        Lists.Check("$.products.core", Core, [], "a product that is listed once");
        Lists.Check("$.products.enterprise", Enterprise, Core, "a product that is listed once");
    }
}

/// <summary>How members of the club are ranked.</summary>
internal sealed record ClubSettings
{
    public required ClubWeights Weights { get; init; }

    public void Check()
    {
        Ranges.Check("$.highPerformanceClub.weights.sales", Weights.Sales, 0, 1000);
        Ranges.Check("$.highPerformanceClub.weights.support", Weights.Support, 0, 1000);
        Ranges.Check("$.highPerformanceClub.weights.commercial", Weights.Commercial, 0, 1000);
        Ranges.Check("$.highPerformanceClub.weights.technical", Weights.Technical, 0, 1000);
    }
}

/// <summary>Points per thousand euros of quarter sales, and per point of each score the vendor gives.</summary>
internal sealed record ClubWeights
{
    public required decimal Sales { get; init; }

    public required decimal Support { get; init; }

    public required decimal Commercial { get; init; }

    public required decimal Technical { get; init; }
}

internal static class Lists
{
    /// <summary>Every item is there, and in no other list nor twice in this one.</summary>
    public static void Check(string path, IReadOnlyList<string> items, IReadOnlyList<string> taken, string expected)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i]) || taken.Contains(items[i], StringComparer.Ordinal) || items.Take(i).Contains(items[i], StringComparer.Ordinal))
            {
                throw new SettingsException(FormattableString.Invariant($"{path}[{i}]"), $"expected {expected}, found '{items[i]}'");
            }
        }
    }
}

internal static class Ranges
{
    public static void Check(string path, decimal value, decimal least, decimal most)
    {
        if (value < least || value > most)
        {
            throw new SettingsException(path, FormattableString.Invariant($"expected {least} to {most}, found {value}"));
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
