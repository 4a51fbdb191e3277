using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Answers;

/// <summary>What a program declares, as its answers are checked against it. Made once for each program.</summary>
internal sealed class Vocabulary
{
    // The contracts' shared words and the toolkit's sentences are in these two, whatever a program speaks.
    private static readonly string[] LanguagesOfAll = ["en", "fr"];

    private readonly FrozenDictionary<string, RequirementCell[]> _levels;
    private readonly FrozenDictionary<string, RequirementCell[]> _designations;
    private readonly HashSet<RequirementCell> _cells;
    private readonly FrozenDictionary<string, DeclaredIds> _steps;
    private readonly FrozenDictionary<string, BenefitForm> _forms;
    private readonly FrozenDictionary<string, string> _ladders;
    private readonly FrozenDictionary<string, FrozenSet<string>> _typesOfLadders;

    public Vocabulary(ProgramDescription program)
    {
        Description = program;
        var ofLevels = program.Requirements.SelectMany(requirement => requirement.Cells).ToLookup(cell => cell.Level, StringComparer.Ordinal);
        _levels = program.Levels.ToFrozenDictionary(level => level.Id, level => ofLevels[level.Id].ToArray(), StringComparer.Ordinal);
        _designations = program.Designations.ToFrozenDictionary(
            designation => designation.Id,
            designation => designation.Requirements.SelectMany(requirement => requirement.Cells).ToArray(),
            StringComparer.Ordinal);
        _cells = new(_levels.Values.Concat(_designations.Values).SelectMany(cells => cells), ReferenceEqualityComparer.Instance);
        Levels = new(LocalizedText.Of("niveau", "level"), program.Levels.Select(level => level.Id));
        Ladders = new(LocalizedText.Of("parcours", "ladder"), program.Ladders.Select(ladder => ladder.Id));
        Designations = new(LocalizedText.Of("désignation", "designation"), program.Designations.Select(designation => designation.Id));
        Requirements = new(LocalizedText.Of("exigence", "requirement"),
            program.AllRequirements().Select(requirement => requirement.Id));
        Benefits = new(LocalizedText.Of("avantage", "benefit"), program.Benefits.Select(benefit => benefit.Id));
        Violations = new(LocalizedText.Of("manquement", "violation"), program.Violations.Select(violation => violation.Id));
        _steps = program.Violations.ToFrozenDictionary(
            violation => violation.Id,
            violation => new DeclaredIds(LocalizedText.Of($"étape de {violation.Id}", $"step of {violation.Id}"), violation.Ladder.SelectMany(step => step.Options.Prepend(step.Kind))),
            StringComparer.Ordinal);
        _forms = program.Benefits.ToFrozenDictionary(benefit => benefit.Id, benefit => benefit.Form, StringComparer.Ordinal);
        _ladders = program.Levels.Where(level => level.Ladder is not null).ToFrozenDictionary(level => level.Id, level => level.Ladder!, StringComparer.Ordinal);
        _typesOfLadders = program.Ladders.ToFrozenDictionary(ladder => ladder.Id, ladder => ladder.PartnerTypes.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Duties = new(LocalizedText.Of("obligation", "duty"), program.Duties.Select(duty => duty.Id));
        FactKinds = new(LocalizedText.Of("type de fait", "fact kind"), program.FactKinds.Select(kind => kind.Id));
        Clauses = new(LocalizedText.Of("clause", "clause"), program.Clauses.Select(clause => clause.Id));
        Currencies = new(LocalizedText.Of("devise", "currency"), program.Currencies);
        Languages = new(LocalizedText.Of("langue", "language"), program.Languages.Concat(LanguagesOfAll), StringComparer.OrdinalIgnoreCase);
    }

    public ProgramDescription Description { get; }

    public DeclaredIds Levels { get; }

    public DeclaredIds Ladders { get; }

    public DeclaredIds Designations { get; }

    public DeclaredIds Requirements { get; }

    public DeclaredIds Benefits { get; }

    public DeclaredIds Violations { get; }

    public DeclaredIds Duties { get; }

    public DeclaredIds FactKinds { get; }

    public DeclaredIds Clauses { get; }

    /// <summary>Empty for a program without regions, which may answer in any.</summary>
    public DeclaredIds Currencies { get; }

    public DeclaredIds Languages { get; }

    public int CellCount => _cells.Count;

    /// <summary>In the order a standing lists them; none for a level that is not declared.</summary>
    public RequirementCell[] CellsOfLevel(string level) => _levels.GetValueOrDefault(level, []);

    public RequirementCell[] CellsOfDesignation(string designation) => _designations.GetValueOrDefault(designation, []);

    /// <summary>The steps of one violation's ladder, with what may be chosen among.</summary>
    public DeclaredIds StepsOf(string violation) => _steps[violation];

    public BenefitForm FormOf(string benefit) => _forms[benefit];

    /// <summary>Null for a level of none, and for one that is not declared.</summary>
    public string? LadderOf(string level) => _ladders.GetValueOrDefault(level);

    public bool ClimbsOne(Partner partner, string ladder) => partner.Types.Any(_typesOfLadders[ladder].Contains);

    /// <summary>True for a cell of the description itself, which was checked with it.</summary>
    public bool Holds(RequirementCell cell) => _cells.Contains(cell);
}

/// <summary>The declared ids of one sort.</summary>
internal sealed class DeclaredIds(LocalizedText word, IEnumerable<string> ids, StringComparer? comparer = null)
{
    private readonly FrozenSet<string> _ids = ids.ToFrozenSet(comparer ?? StringComparer.Ordinal);

    public LocalizedText Word => word;

    public int Count => _ids.Count;

    public bool Contains(string id) => _ids.Contains(id);
}
