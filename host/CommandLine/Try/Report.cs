using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Try;

/// <summary>What all answers to a person share: the language, the program's names, the reasons.</summary>
internal sealed class Report(ProgramDescription program, Locale locale)
{
    public Locale Locale { get; } = locale;

    public ProgramDescription Program { get; } = program;

    public string Level(string? id) => Locale.Say(Program.LevelName(id));

    public string Requirement(string id) => Locale.Say(Program.RequirementName(id));

    public string Benefit(string id) => Locale.Say(Program.BenefitName(id));

    public string Violation(string id) => Program.Violations.FirstOrDefault(violation => violation.Id == id) is { } known ? Locale.Say(known.Name) : id;

    public string Duty(string id) => Locale.Say(Program.DutyName(id));

    public string FactKind(string id) => Locale.Say(Program.FactKindName(id));

    public string Step(string kind, string violation) => Locale.Say(Program.StepName(kind, violation));

    public IRenderable Title(Dossier dossier, DateOnly on) => new Rows(
        new Text($"{Locale.Say(Program.Name)}, version {Program.Version}", Tables.Strong),
        new Text($"{dossier.Partner.Name} ({dossier.Partner.Id}), {Locale.Country(dossier.Partner.Country)} · {Locale.Day(on)}"),
        Text.Empty);

    public IEnumerable<IRenderable> Reasons(IEnumerable<Reason> reasons) =>
        reasons.Select(reason => Tables.Indented($"- {Locale.Say(reason.Text)} [{reason.Clause}]"));

    /// <summary>What to do to keep or reach a level; nothing where there is nothing.</summary>
    public IEnumerable<IRenderable> Acts(IReadOnlyList<Act> acts, string? heading = null) => acts.Count == 0 ? [] :
    [
        Tables.Heading(heading ?? Locale.Say("À faire", "To do")),
        .. acts.Select(act => Tables.Indented($"- {Locale.Say(act.Text)} [{act.Clause}]")),
    ];

    public IEnumerable<IRenderable> Why(IReadOnlyList<Reason> reasons) =>
        [Tables.Heading(Locale.Say("Pourquoi", "Why")), .. Reasons(reasons)];

    /// <summary>An article of the guide, with its note where it has one.</summary>
    public IEnumerable<IRenderable> Clause(string id, int indent = 2)
    {
        if (Program.ClauseOf(id) is not { } clause)
        {
            yield break;
        }

        yield return Tables.Indented(Locale.Pair(clause.Id, $"{Locale.Say(clause.Title)} ({Locale.Say(clause.Location)})"), indent, Tables.Dim);
        if (clause.Note is { } note)
        {
            var mark = clause.IsReading ? Locale.Say("Notre lecture : ", "Our reading: ") : "";
            yield return Tables.Indented(mark + Locale.Say(note), indent + 2, Tables.Dim);
        }
    }
}
