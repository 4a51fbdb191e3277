using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

/// <summary>
/// A description whose lists are arrays, of a bounded size and without holes: it is read over and over, by all of the host.
/// Cells stay the program's own, by which standings are told to hold them.
/// </summary>
internal sealed class DescriptionCopy
{
    private const int MostItems = 100_000;

    private readonly string _program;
    private int _itemsLeft = MostItems;

    private DescriptionCopy(string program) => _program = program;

    /// <exception cref="ProgramFault">A list of it is none, has holes, or goes on and on.</exception>
    public static ProgramDescription Of(ProgramDescription? description, string program) => new DescriptionCopy(program).Copy(description);

    private ProgramDescription Copy(ProgramDescription? description)
    {
        var it = Given(description, "description");
        return it with
        {
            Id = Short(it.Id, "id"),
            Version = Short(it.Version, "version"),
            Vendor = Short(it.Vendor, "vendor"),
            Languages = Items(it.Languages, "languages"),
            Ladders = Items(it.Ladders, "ladders", ladder => ladder with { PartnerTypes = Items(ladder.PartnerTypes, "ladders[].partnerTypes") }),
            Levels = Items(it.Levels, "levels"),
            PartnerTypes = Items(it.PartnerTypes, "partnerTypes"),
            Regions = Items(it.Regions, "regions", Copy),
            Calendar = Given(it.Calendar, "calendar") with { Windows = Items(it.Calendar.Windows, "calendar.windows") },
            Requirements = Items(it.Requirements, "requirements", requirement => Copy(requirement, "requirements[]")),
            Designations = Items(it.Designations, "designations", designation => designation with
            {
                Requirements = Items(designation.Requirements, "designations[].requirements", requirement => Copy(requirement, "designations[].requirements[]")),
            }),
            Benefits = Items(it.Benefits, "benefits", Copy),
            Violations = Items(it.Violations, "violations", violation => violation with { Ladder = Items(violation.Ladder, "violations[].ladder", Copy) }),
            Duties = Items(it.Duties, "duties"),
            FactKinds = Items(it.FactKinds, "factKinds", kind => kind with
            {
                AllowedValues = Items(kind.AllowedValues, "factKinds[].allowedValues"),
                Details = Items(kind.Details, "factKinds[].details"),
            }),
            Units = Items(it.Units, "units"),
            Clauses = Items(it.Clauses, "clauses"),
            Notices = Items(it.Notices, "notices"),
        };
    }

    private Region Copy(Region region) => region with
    {
        Countries = Items(region.Countries, "regions[].countries"),
        OtherCurrencies = Items(region.OtherCurrencies, "regions[].otherCurrencies"),
    };

    private Requirement Copy(Requirement requirement, string path) => requirement with
    {
        FactKinds = Items(requirement.FactKinds, path + ".factKinds"),
        Cells = Items(requirement.Cells, path + ".cells", cell => Copy(cell, path + ".cells[]")),
    };

    // The runtime's own dictionaries can't lie, and the cell stays the one that standings hold. One that wraps another might.
    private RequirementCell Copy(RequirementCell cell, string path) =>
        cell.NeededByRegion is null or FrozenDictionary<string, FactValue> || cell.NeededByRegion.GetType() == typeof(Dictionary<string, FactValue>) ? cell : cell with
        {
            NeededByRegion = Items([.. cell.NeededByRegion.Take(_itemsLeft + 1).Select(needed => new Needed(needed.Key, needed.Value))], path + ".neededByRegion")
                .ToFrozenDictionary(needed => needed.Region, needed => needed.Value, StringComparer.Ordinal),
        };

    private Benefit Copy(Benefit benefit) => benefit with
    {
        Claim = benefit.Claim is null ? null : benefit.Claim with
        {
            Details = Items(benefit.Claim.Details, "benefits[].claim.details"),
            Stages = Items(benefit.Claim.Stages, "benefits[].claim.stages"),
        },
        Cells = Items(benefit.Cells, "benefits[].cells", cell => cell with { Bands = Items(cell.Bands, "benefits[].cells[].bands") }),
    };

    private LadderStep Copy(LadderStep step) => step with
    {
        Options = Items(step.Options, "violations[].ladder[].options"),
        OptionNames = Items(step.OptionNames, "violations[].ladder[].optionNames"),
        Suspends = Items(step.Suspends, "violations[].ladder[].suspends"),
    };

    private T[] Items<T>(IReadOnlyList<T>? list, string path, Func<T, T>? copy = null)
        where T : class
    {
        var items = new List<T>();
        foreach (var item in Given(list, path))
        {
            if (_itemsLeft-- == 0)
            {
                throw BadAnswer.Of(_program, $"description.{path}", Expected.AtMost(MostItems), null);
            }

            items.Add(copy is null ? Given(item, path) : copy(Given(item, path)));
        }

        return [.. items];
    }

    private string Short(string? text, string path) =>
        Given(text, path).Length <= TextLimits.Name ? text! : throw BadAnswer.Of(_program, $"description.{path}", Expected.Letters(TextLimits.Name), text);

    private T Given<T>(T? value, string path)
        where T : class => value ?? throw BadAnswer.Of(_program, $"description.{path}", Expected.Something, null);

    private sealed record Needed(string Region, FactValue Value);
}
