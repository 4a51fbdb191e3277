using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A violation's ladder, written step by step as the guide has it.</summary>
public sealed class SanctionLadder
{
    private readonly List<LadderStep> _steps = [];

    private SanctionLadder(string id, LocalizedText name, string clause) => (Id, Name, Clause) = (id, name, clause);

    /// <summary>Id of the violation.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The clause it rests on.</summary>
    public string Clause { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<LadderStep> Steps => _steps;

    /// <summary>Starts a ladder.</summary>
    public static SanctionLadder For(string id, string fr, string en, string clause) => new(id, LocalizedText.Of(fr, en), clause);

    /// <summary>Adds a step that is taken at once.</summary>
    public SanctionLadder Then(LadderStep step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>The ladder as the description has it.</summary>
    public Violation Description => new() { Id = Id, Name = Name, Clause = Clause, Ladder = _steps };

    /// <summary>
    /// The step after those taken: steps follow in order, none is skipped. A step on record that is not the one that was
    /// to follow moves nothing on. Null when the last one has been taken.
    /// </summary>
    /// <returns>The step, and the first day it may be taken.</returns>
    public (LadderStep Step, DateOnly From)? Next(SanctionCase @case, DateOnly on)
    {
        var (next, from) = (0, @case.OpenedOn);
        foreach (var taken in @case.Steps.Where(step => step.On <= on).OrderBy(step => step.On))
        {
            if (next < _steps.Count && Is(_steps[next], taken.Kind))
            {
                (next, from) = (next + 1, taken.On);
            }
        }

        if (next == _steps.Count)
        {
            return null;
        }

        var step = _steps[next];
        return (step, step.AfterDays == 0 ? from : from.AddDays(step.AfterDays + 1));
    }

    private static bool Is(LadderStep step, string kind) => step.Kind == kind || step.Options.Contains(kind, StringComparer.Ordinal);
}
