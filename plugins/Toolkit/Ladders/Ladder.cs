using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A violation's ladder, written step by step as the guide has it.</summary>
public sealed class Ladder
{
    private readonly List<LadderStep> _steps = [];

    private Ladder(string id, LocalizedText name, string clause) => (Id, Name, Clause) = (id, name, clause);

    /// <summary>Id of the violation.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The clause it rests on.</summary>
    public string Clause { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<LadderStep> Steps => _steps;

    /// <summary>Starts a ladder.</summary>
    public static Ladder For(string id, string fr, string en, string clause) => new(id, LocalizedText.Of(fr, en), clause);

    /// <summary>Adds a step that is taken at once.</summary>
    public Ladder Then(LadderStep step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>The ladder as the description has it.</summary>
    public Violation Description => new() { Id = Id, Name = Name, Clause = Clause, Ladder = _steps };

    /// <summary>
    /// The step after those taken: steps follow in order, none is skipped. Null when the last one has been taken.
    /// </summary>
    /// <returns>The step, and the first day it may be taken.</returns>
    public (LadderStep Step, DateOnly From)? Next(SanctionCase @case, DateOnly on)
    {
        var taken = @case.Steps.Where(step => step.On <= on).OrderBy(step => step.On).ToArray();
        if (taken.Length >= _steps.Count)
        {
            return null;
        }

        var step = _steps[taken.Length];
        var from = taken.Length == 0 ? @case.OpenedOn : taken[^1].On;
        return (step, step.AfterDays == 0 ? from : from.AddDays(step.AfterDays + 1));
    }
}
