using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A designation of the company as the guide has it: a name, and rows with one cell each.</summary>
public sealed record DesignationRows
{
    /// <summary>Id of the designation.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The clause it rests on; null for that of the table.</summary>
    public string? Clause { get; init; }

    /// <summary>What it asks; ids told apart from those of other designations and of the levels' requirements.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = [];

    /// <summary>Starts a designation.</summary>
    public static DesignationRows Of(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };

    /// <summary>What it asks, each row with one cell.</summary>
    public DesignationRows Asks(params Row[] rows) => this with { Rows = rows };
}

/// <summary>The guide's designations, judged like levels: one is held while nothing required blocks it.</summary>
public sealed class DesignationTable
{
    private readonly (Designation Description, RequirementTable Table)[] _designations;

    /// <summary>Makes the table.</summary>
    /// <param name="clause">The clause of the designations, and of each row that names none of its own.</param>
    /// <param name="designations">The designations, in the guide's order.</param>
    /// <param name="regions">The regions, where some cell differs by region.</param>
    public DesignationTable(string clause, IEnumerable<DesignationRows> designations, IReadOnlyList<Region>? regions = null) =>
        _designations = [.. designations.Select(designation => Make(designation, clause, regions))];

    /// <summary>The designations as the program's description has them.</summary>
    public IReadOnlyList<Designation> Designations => [.. _designations.Select(designation => designation.Description)];

    /// <summary>Judges every designation on a day.</summary>
    public DesignationStanding[] Judge(Dossier dossier, DateOnly on) =>
        Array.ConvertAll(_designations, designation => Judge(designation.Description.Id, designation.Table, dossier, on));

    /// <summary>True when a designation is held on a day.</summary>
    public bool IsHeld(string id, Dossier dossier, DateOnly on) =>
        Judge(id, Array.Find(_designations, designation => designation.Description.Id == id).Table, dossier, on).Held;

    /// <summary>What one requirement's verdict rests on; null when no designation asks it.</summary>
    public Evidence? Explain(Dossier dossier, string requirement, DateOnly on)
    {
        foreach (var (description, table) in _designations)
        {
            if (description.Requirements.Any(asked => asked.Id == requirement))
            {
                return table.Explain(dossier, requirement, on);
            }
        }

        return null;
    }

    private static DesignationStanding Judge(string id, RequirementTable table, Dossier dossier, DateOnly on)
    {
        var judged = table.Judge(dossier, on)[0];
        return new DesignationStanding { Designation = id, Held = judged.Eligible, Requirements = judged.Requirements };
    }

    private static (Designation Description, RequirementTable Table) Make(DesignationRows designation, string tableClause, IReadOnlyList<Region>? regions)
    {
        var clause = designation.Clause ?? tableClause;
        var rows = designation.Rows.Select(row => row.Clause is null ? row.Under(clause) : row);
        var table = new RequirementTable("", [designation.Id], [designation.Id], rows, regions);
        return (new Designation { Id = designation.Id, Name = designation.Name, Clause = clause, Requirements = table.Requirements }, table);
    }
}
