using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Runs.Outcome;

/// <summary>Counts what comes out, from what was counted before.</summary>
internal sealed class OutcomeCounter
{
    private const int MostExamples = 20;

    private readonly List<string?> _levels;
    private readonly Dictionary<string, (long Before, long After)> _byLevel = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Direction, string Timing), long> _moves = [];
    private readonly Dictionary<(string Requirement, string What), Shortage> _shortages = [];
    private long _undeterminedMembers;
    private long _changed;

    public OutcomeCounter(ProgramDescription program, RunOutcome before)
    {
        _levels = [null, .. program.Levels.Select(level => level.Id)];
        foreach (var level in before.Levels)
        {
            _byLevel[level.Level ?? ""] = (level.Before, level.After);
        }

        foreach (var move in before.Moves)
        {
            _moves[(move.Direction, move.Timing)] = move.Members;
        }

        foreach (var shortage in before.Undetermined)
        {
            _shortages[(shortage.Requirement, shortage.What)] = new Shortage(shortage.Text, shortage.Members, [.. shortage.Examples]);
        }

        (_undeterminedMembers, _changed) = (before.UndeterminedMembers, before.Changed);
    }

    public void Add(MemberResult result)
    {
        Count(result.Row.CurrentLevel, before: 1, after: 0);
        Count(result.Row.TodayLevel, before: 0, after: 1);
        if (result.Move is { } move)
        {
            _moves[(move.Direction, move.Timing)] = _moves.GetValueOrDefault((move.Direction, move.Timing)) + 1;
        }

        _undeterminedMembers += result.Missing.Count > 0 ? 1 : 0;
        _changed += result.Changed ? 1 : 0;
        foreach (var (requirement, missing) in result.Missing)
        {
            Add(result.Member, requirement, missing);
        }
    }

    public RunOutcome ToOutcome() => new()
    {
        Levels = [.. _levels.Where(level => level is not null || _byLevel.ContainsKey(""))
            .Select(level => (level, Counts: _byLevel.GetValueOrDefault(level ?? "")))
            .Select(level => new LevelTally(level.level, level.Counts.Before, level.Counts.After))],
        Moves = [.. _moves.OrderByDescending(move => move.Key.Direction, StringComparer.Ordinal).ThenByDescending(move => move.Key.Timing, StringComparer.Ordinal)
            .Select(move => new MoveTally(move.Key.Direction, move.Key.Timing, move.Value))],
        Undetermined = [.. _shortages.OrderByDescending(shortage => shortage.Value.Members)
            .ThenBy(shortage => shortage.Key.Requirement, StringComparer.Ordinal).ThenBy(shortage => shortage.Key.What, StringComparer.Ordinal)
            .Select(shortage => shortage.Value.ToTally(shortage.Key.Requirement, shortage.Key.What))],
        UndeterminedMembers = _undeterminedMembers,
        Changed = _changed,
    };

    private void Count(string? level, long before, long after)
    {
        var counts = _byLevel.GetValueOrDefault(level ?? "");
        _byLevel[level ?? ""] = (counts.Before + before, counts.After + after);
    }

    private void Add(string member, string requirement, Missing missing)
    {
        if (!_shortages.TryGetValue((requirement, missing.What), out var shortage))
        {
            _shortages.Add((requirement, missing.What), shortage = new Shortage(missing.Text, 0, []));
        }

        shortage.Members++;
        if (shortage.Examples.Count < MostExamples)
        {
            shortage.Examples.Add(member);
        }
    }

    private sealed class Shortage(LocalizedText text, long members, List<string> examples)
    {
        public long Members { get; set; } = members;

        public List<string> Examples => examples;

        public UndeterminedTally ToTally(string requirement, string what) =>
            new() { Requirement = requirement, What = what, Text = text, Members = Members, Examples = examples };
    }
}
