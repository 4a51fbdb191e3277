using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    private const int MostParts = 100;
    private static readonly IReadOnlyList<Part> NoParts = [];
    private static readonly IReadOnlyList<DesignationStanding> NoDesignations = [];

    public Standing Standing(Standing? answer, Dossier dossier, DateOnly on)
    {
        Answered(answer);
        Own(answer!.Program, words.Description.Id, "program");
        Own(answer.Version, words.Description.Version, "version");
        if (answer.On != on)
        {
            throw Wrong("on", Expected.Exactly(DayRange.Text(on)), DayRange.Text(answer.On));
        }

        DeclaredOrNone(answer.Ladder, words.Ladders, "ladder");
        if (answer.Ladder is { } ladder && !words.ClimbsOne(dossier.Partner, ladder))
        {
            throw Wrong("ladder", Expected.OfPartner, ladder);
        }

        Level(answer.Current, dossier, on, "current");
        DeclaredOrNone(answer.Earned, words.Levels, "earned");
        var eligible = Ids(answer.Eligible, words.Levels, "eligible");
        var levels = Levels(answer.Levels, answer.Ladder);
        Whole(levels, answer.Ladder);
        Agree(levels, eligible, answer.Earned);
        var designations = ReferenceEquals(answer.Designations, NoDesignations) ? NoDesignations : Designations(answer.Designations);
        if (designations.Count != words.Designations.Count)
        {
            throw Wrong("designations", Expected.AllOfThem, designations.Count.ToString(CultureInfo.InvariantCulture));
        }

        var next = answer.Next is null ? null : Next(answer.Next, answer.Ladder);
        return ReferenceEquals(eligible, answer.Eligible) && ReferenceEquals(levels, answer.Levels)
            && ReferenceEquals(designations, answer.Designations) && ReferenceEquals(next, answer.Next)
            ? answer
            : answer with { Eligible = eligible, Levels = levels, Designations = designations, Next = next };
    }

    public readonly DateOnly? NextChange(DateOnly? answer, DateOnly on)
    {
        if (answer <= on)
        {
            throw Wrong("nextChange", Expected.LaterDay, DayRange.Text(answer.Value));
        }

        Day(answer, "nextChange");
        return answer;
    }

    private LevelStanding[] Levels(IReadOnlyList<LevelStanding>? list, string? ladder)
    {
        var levels = Copy(list as LevelStanding[], list, words.Levels.Count, "levels");
        for (var i = 0; i < levels.Length; i++)
        {
            var level = levels[i];
            Declared(level.Level, words.Levels, "levels[].level");
            OfLadder(level.Level, ladder, "levels[].level");
            for (var before = 0; before < i; before++)
            {
                if (levels[before].Level == level.Level)
                {
                    throw Wrong("levels[].level", Expected.OnceEach, level.Level);
                }
            }

            if (level.Conferred is not null)
            {
                Reason(level.Conferred);
            }

            var results = Results(level.Requirements, words.CellsOfLevel(level.Level), level.Level);
            Put(ref levels, list!, i, ReferenceEquals(results, level.Requirements) ? level : level with { Requirements = results });
        }

        return levels;
    }

    private DesignationStanding[] Designations(IReadOnlyList<DesignationStanding>? list)
    {
        var designations = Copy(list as DesignationStanding[], list, words.Designations.Count, "designations");
        for (var i = 0; i < designations.Length; i++)
        {
            var designation = designations[i];
            Declared(designation.Designation, words.Designations, "designations[].designation");
            for (var before = 0; before < i; before++)
            {
                if (designations[before].Designation == designation.Designation)
                {
                    throw Wrong("designations[].designation", Expected.OnceEach, designation.Designation);
                }
            }

            var results = Results(designation.Requirements, words.CellsOfDesignation(designation.Designation), level: null);
            Put(ref designations, list!, i, ReferenceEquals(results, designation.Requirements) ? designation : designation with { Requirements = results });
        }

        return designations;
    }

    private RequirementResult[] Results(IReadOnlyList<RequirementResult>? list, RequirementCell[] cells, string? level)
    {
        var results = Copy(list as RequirementResult[], list, words.CellCount, "requirements");
        if (results.Length != cells.Length)
        {
            throw Wrong("requirements", Expected.AllCells, results.Length.ToString(CultureInfo.InvariantCulture));
        }

        for (var i = 0; i < results.Length; i++)
        {
            var (given, result) = (results[i], Result(results[i], cells[i], level));
            if (!ReferenceEquals(given, result))
            {
                Put(ref results, list!, i, result);
            }
        }

        return results;
    }

    private RequirementResult Result(RequirementResult result, RequirementCell declared, string? level)
    {
        // Mostly it is the very cell of the description, at its place.
        if (!ReferenceEquals(result.Cell, declared))
        {
            OtherCell(result.Cell, declared, level);
        }

        if ((uint)result.Verdict > (uint)Verdict.Waived)
        {
            OneOf(result.Verdict, Verdict.Waived, "requirements[].verdict");
        }

        if (result.Actual.Form is FactValueForm.Text or FactValueForm.Number)
        {
            Value(result.Actual, "requirements[].actual");
        }

        if (result.Until is not null)
        {
            Day(result.Until, "requirements[].until");
        }

        if (result.Verdict == Verdict.Undetermined && result.Missing is null)
        {
            throw Wrong("requirements[].missing", Expected.WhatIsMissing, null);
        }

        // The same is missing on many levels.
        if (result.Missing is { } missing && !ReferenceEquals(missing, _lastMissing))
        {
            Token(Given(missing.What, "requirements[].missing.what"), TextLimits.Name, "requirements[].missing.what");
            Text(missing.Text, "requirements[].missing.text");
            _lastMissing = missing;
        }

        if (ReferenceEquals(result.Parts, NoParts))
        {
            return result;
        }

        var parts = Parts(result.Parts);
        return ReferenceEquals(parts, result.Parts) ? result : result with { Parts = parts };
    }

    private void OtherCell(RequirementCell? cell, RequirementCell declared, string? level)
    {
        if (!words.Holds(Given(cell, "requirements[].cell")))
        {
            Cell(cell!, level);
        }

        if (cell!.Requirement != declared.Requirement || cell.Path != declared.Path || cell.Level != declared.Level)
        {
            throw Wrong("requirements[].cell", Expected.AllCells, cell.Requirement);
        }
    }

    private void Cell(RequirementCell cell, string? level)
    {
        Declared(cell.Requirement, words.Requirements, "requirements[].cell.requirement");
        if (level is not null)
        {
            Own(cell.Level, level, "requirements[].cell.level");
        }

        OneOf(cell.Demand, Demand.Unspecified, "requirements[].cell.demand");
        Token(cell.Path, TextLimits.Id, "requirements[].cell.path");
        Value(cell.Needed, "requirements[].cell.needed");
        Token(Given(cell.Unit, "requirements[].cell.unit"), TextLimits.Id, "requirements[].cell.unit");
        Declared(cell.Clause, words.Clauses, "requirements[].cell.clause");
        OneOf(cell.Origin, CellOrigin.Unsupported, "requirements[].cell.origin");
        if (cell.Note is not null)
        {
            Text(cell.Note, "requirements[].cell.note");
        }
    }

    private Part[] Parts(IReadOnlyList<Part>? list)
    {
        var parts = Copy(list as Part[], list, MostParts, "requirements[].parts");
        foreach (var part in parts)
        {
            Token(Given(part.Id, "requirements[].parts[].id"), TextLimits.Id, "requirements[].parts[].id");
            Figure(part.Value, "requirements[].parts[].value");
            Figure(part.Cap, "requirements[].parts[].cap");
            Text(part.Name, "requirements[].parts[].name");
        }

        return parts;
    }

    private NextLevel Next(NextLevel next, string? ladder)
    {
        Declared(next.Level, words.Levels, "next.level");
        OfLadder(next.Level, ladder, "next.level");
        var missing = Copy(next.Missing as Gap[], next.Missing, words.CellCount, "next.missing");
        foreach (var gap in missing)
        {
            Declared(gap.Id, words.Requirements, "next.missing[].id");
            Figure(gap.Amount, "next.missing[].gap");
            Token(Given(gap.Unit, "next.missing[].unit"), TextLimits.Id, "next.missing[].unit");
        }

        var acts = Acts(next.Acts, "next.acts");
        return ReferenceEquals(missing, next.Missing) && ReferenceEquals(acts, next.Acts) ? next : next with { Missing = missing, Acts = acts };
    }
}
