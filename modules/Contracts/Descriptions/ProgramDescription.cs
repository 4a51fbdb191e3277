using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>A program's rulebook as data: what screens, forms, imports and validation need to know of it.</summary>
public sealed record ProgramDescription
{
    /// <summary>Id of the program, lower-case with dashes; the same as in the package manifest.</summary>
    public required string Id { get; init; }

    /// <summary>Rulebook version, from <see cref="ProgramSettings.Version"/>.</summary>
    public required string Version { get; init; }

    /// <summary>Name of the program.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Name of the vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>A sentence or two on the program, and on where its rules come from.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Language tags of the program's texts, at least one; its texts are there in each.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en", "fr"];

    /// <summary>The ladders, where types of partner climb different ones; empty when there is one for all.</summary>
    public IReadOnlyList<Ladder> Ladders { get; init; } = [];

    /// <summary>The levels, low to high, those of one ladder beside each other. Empty while the program has no definition.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>What the vendor calls a level, for example "track" or "status".</summary>
    public LocalizedText LevelWord { get; init; } = LocalizedText.Of("niveau", "level");

    /// <summary>The types of partner the program knows; empty when it makes no difference.</summary>
    public IReadOnlyList<PartnerType> PartnerTypes { get; init; } = [];

    /// <summary>The regions a member may be in, each with its countries and its currency.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>The program's year and its windows.</summary>
    public required ProgramCalendar Calendar { get; init; }

    /// <summary>All requirements, in the guide's order.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>The designations that a partner can hold beside its level.</summary>
    public IReadOnlyList<Designation> Designations { get; init; } = [];

    /// <summary>All benefits, in the guide's order.</summary>
    public IReadOnlyList<Benefit> Benefits { get; init; } = [];

    /// <summary>All violations with their ladders.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>The dated duties that <see cref="IEligibility.Obligations"/> can list.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>The kinds of fact the program reads.</summary>
    public IReadOnlyList<FactKind> FactKinds { get; init; } = [];

    /// <summary>How units are said to people.</summary>
    public IReadOnlyList<UnitWord> Units { get; init; } = [];

    /// <summary>How files of sales to end customers are judged; null when the program asks for none.</summary>
    public SalesReporting? SalesReporting { get; init; }

    /// <summary>The articles of the guide that verdicts and rulings cite.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>What an operator should know: settings that are samples or not set yet, a definition that is missing.</summary>
    public IReadOnlyList<LocalizedText> Notices { get; init; } = [];

    /// <summary>ISO 4217 codes of the currencies that some region has or accepts, each once.</summary>
    public IReadOnlyList<string> Currencies =>
        [.. Regions.SelectMany(region => region.OtherCurrencies.Prepend(region.Currency)).Distinct(StringComparer.Ordinal)];

    /// <summary>The region of a country (ISO 3166-1 alpha-2), or null when the program is not offered there.</summary>
    public Region? RegionOf(string country) => Regions.FirstOrDefault(region => region.Countries.Contains(country, StringComparer.Ordinal));
}

/// <summary>A level of a program.</summary>
public sealed record Level
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Id of its ladder; null when the program has one for all.</summary>
    public string? Ladder { get; init; }

    /// <summary>What the level is for.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>A type of partner, for example a value-added reseller.</summary>
public sealed record PartnerType
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }
}

/// <summary>A part of the world with one currency and one set of thresholds.</summary>
public sealed record Region
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>ISO 4217 code of the money that facts and claims of the region are in.</summary>
    public required string Currency { get; init; }

    /// <summary>ISO 4217 codes of other money accepted on the region's facts; the program converts it by rates of its settings.</summary>
    public IReadOnlyList<string> OtherCurrencies { get; init; } = [];

    /// <summary>True when facts of the region may be in this money.</summary>
    public bool Accepts(string currency) => currency == Currency || OtherCurrencies.Contains(currency, StringComparer.Ordinal);
}

/// <summary>The program's year and the windows in which things may happen.</summary>
public sealed record ProgramCalendar
{
    /// <summary>Month in which the program's year starts: 1 for a calendar year, 4 for a fiscal year from 1 April.</summary>
    public required int YearStartMonth { get; init; }

    /// <summary>The windows of the year, and the rules that are open all year.</summary>
    public IReadOnlyList<ChangeWindow> Windows { get; init; } = [];
}

/// <summary>A stretch of every year in which a change may happen.</summary>
public sealed record ChangeWindow
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>What may happen then.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>First day of the window as <c>MM-DD</c>; null when it is open all year.</summary>
    public string? FirstDay { get; init; }

    /// <summary>Last day of the window as <c>MM-DD</c>, included; null when it is open all year.</summary>
    public string? LastDay { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}

/// <summary>A dated duty of a member, for example a plan due each year.</summary>
public sealed record Duty
{
    /// <summary>Id; the same as in <see cref="Obligation.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}

/// <summary>An article of the vendor's guide.</summary>
public sealed record Clause
{
    /// <summary>Id, as cited by verdicts and reasons.</summary>
    public required string Id { get; init; }

    /// <summary>What the article is about, in our words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where it stands in the guide, for example a section.</summary>
    public required LocalizedText Location { get; init; }

    /// <summary>A remark: how the article is read where it is silent or contradicts itself.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>True when <see cref="Note"/> holds a reading of our own rather than the guide's words.</summary>
    public bool IsReading { get; init; }
}

/// <summary>Where the content of a table cell comes from.</summary>
[JsonConverter(typeof(KebabCase<CellOrigin>))]
public enum CellOrigin
{
    /// <summary>The guide's text or table says it.</summary>
    Guide,

    /// <summary>A cell of the guide's table that survived as text.</summary>
    TableCell,

    /// <summary>The vendor said it in the press.</summary>
    Press,

    /// <summary>Our inference.</summary>
    Inferred,

    /// <summary>A surviving cell, completed by inference.</summary>
    TableCellAndInferred,

    /// <summary>The press and the guide both say it.</summary>
    PressAndGuide,

    /// <summary>Nothing supports it; the operator has to set it.</summary>
    Unsupported,
}
