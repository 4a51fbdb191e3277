using System.ComponentModel;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

/// <summary>A partner program as data.</summary>
internal sealed record Definition
{
    [JsonPropertyName("$schema"), Description("Where an editor finds the JSON Schema. Not read.")]
    public string? Editor { get; set; }

    [Description("Version of the language: 1.")]
    public required int Schema { get; set; }

    [Description("Who and what the program is.")]
    public required ProgramPart Program { get; set; }

    [Description("Tags of the languages every text is written in, such as en, fr, pt-BR.")]
    public IReadOnlyList<string> Languages { get; set; } = ["en", "fr"];

    [Description("What the vendor calls a level, such as tier or status.")]
    public LocalizedText? LevelWord { get; set; }

    [Description("The ladders that types of partner climb, where not all climb the same one. Who is of the types of several climbs the last of those.")]
    public IReadOnlyList<LadderPart> Ladders { get; set; } = [];

    [Description("The levels, low to high; those of one ladder beside each other.")]
    public required IReadOnlyList<LevelPart> Levels { get; set; }

    [Description("The types of partner the program knows.")]
    public IReadOnlyList<PartnerTypePart> PartnerTypes { get; set; } = [];

    [Description("Where the program is offered, each region with its countries and its currency. Needed as soon as money is measured.")]
    public IReadOnlyList<RegionPart> Regions { get; set; } = [];

    [Description("What one unit of a currency is worth in euro from a day on. Money in another currency than asked for counts by the rates of its day; EUR is 1.")]
    public IReadOnlyList<RatePart> Rates { get; set; } = [];

    [Description("The words for units of figures: one and many.")]
    public IReadOnlyList<UnitPart> Units { get; set; } = [];

    [Description("The program's year, windows and public holidays.")]
    public CalendarPart Calendar { get; set; } = new();

    [Description("How partners move between levels.")]
    public MovesPart Moves { get; set; } = new();

    [Description("Levels that one fact alone confers. They hold while the fact is current, for partners eligible for the lowest level.")]
    public IReadOnlyList<ConferralPart> Conferrals { get; set; } = [];

    [Description("What it means when a certified person leaves.")]
    public DeparturesPart? Departures { get; set; }

    [Description("Product groups by name. Wherever products are listed, a group's name stands for all of its products.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Products { get; set; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    [Description("What levels ask: one row each.")]
    public IReadOnlyList<RequirementPart> Requirements { get; set; } = [];

    [Description("Competencies of the company, beside its level. Each is held while all that it asks is met.")]
    public IReadOnlyList<DesignationPart> Designations { get; set; } = [];

    [Description("What levels grant: one row each.")]
    public IReadOnlyList<BenefitPart> Benefits { get; set; } = [];

    [Description("Violations with their ladders of sanctions.")]
    public IReadOnlyList<ViolationPart> Violations { get; set; } = [];

    [Description("The articles that sanctions as such rest on.")]
    public SanctionsPart Sanctions { get; set; } = new();

    [Description("Dated duties. A submission that no duty names makes one of its own.")]
    public IReadOnlyList<DutyPart> Duties { get; set; } = [];

    [Description("The kinds of fact the program reads.")]
    public IReadOnlyList<FactKindPart> FactKinds { get; set; } = [];

    [Description("How files of sales to end customers are judged.")]
    public SalesReportingPart? SalesReporting { get; set; }

    [Description("The articles of the client's document. What names none gets an article of its own, DEF-….")]
    public IReadOnlyList<ClausePart> Clauses { get; set; } = [];

    [Description("What an operator should know.")]
    public IReadOnlyList<LocalizedText> Notices { get; set; } = [];
}

internal sealed record ProgramPart
{
    [Description("Id of the program, lower-case words with dashes; never changed.")]
    public required string Id { get; set; }

    [Description("Name of the program.")]
    public required LocalizedText Name { get; set; }

    [Description("Name of the vendor.")]
    public required string Vendor { get; set; }

    [Description("A sentence or two on the program.")]
    public required LocalizedText Summary { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

/// <summary>Links an element to the answer it came from. Kept, never evaluated.</summary>
internal sealed record SourcePart
{
    [Description("Id of the question, such as channel.tiers.")]
    public string? Question { get; set; }

    [Description("What the question is about, as partners read where a rule comes from.")]
    public LocalizedText? Title { get; set; }

    [Description("answer: the client said it; suggestion: ours, to be confirmed; consultant: set by the consultant.")]
    public required SourceKind Kind { get; set; }

    [Description("A remark.")]
    public string? Note { get; set; }
}

internal sealed record LevelPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Id of the ladder it is a step of; needed where there are ladders.")]
    public string? Ladder { get; set; }

    [Description("Ids of the level's alternative paths: it is met when all that is asked on no path is, and all of one path.")]
    public IReadOnlyList<string> Paths { get; set; } = [];

    [Description("What the level is for.")]
    public LocalizedText? Note { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record LadderPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Ids of the partner types that climb it.")]
    public required IReadOnlyList<string> PartnerTypes { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record RatePart
{
    [Description("ISO 4217 code, other than EUR.")]
    public required string Currency { get; set; }

    [Description("First day of the rate, YYYY-MM-DD; it holds until the next one of the currency.")]
    public required DateOnly From { get; set; }

    [Description("Euro for one unit, above zero.")]
    public required decimal Euro { get; set; }
}

internal sealed record UnitPart
{
    [Description("The unit as figures name it, such as persons or references.")]
    public required string Id { get; set; }

    [Description("Its word for one.")]
    public required LocalizedText One { get; set; }

    [Description("Its word for many.")]
    public required LocalizedText Many { get; set; }
}

internal sealed record PartnerTypePart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record RegionPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("ISO 3166-1 alpha-2 codes; a country is in one region only.")]
    public required IReadOnlyList<string> Countries { get; set; }

    [Description("ISO 4217 code of the money of the region's partners.")]
    public required string Currency { get; set; }

    [Description("Codes of other currencies accepted on facts of the region's partners; each has rates.")]
    public IReadOnlyList<string> OtherCurrencies { get; set; } = [];

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record ClausePart
{
    [Description("Id, as elements cite it.")]
    public required string Id { get; set; }

    [Description("What the article is about.")]
    public required LocalizedText Title { get; set; }

    [Description("Where it stands in the document.")]
    public LocalizedText? Location { get; set; }

    [Description("How it is read where it is silent.")]
    public LocalizedText? Note { get; set; }

    [Description("True when the note is a reading of our own.")]
    public bool IsReading { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}
