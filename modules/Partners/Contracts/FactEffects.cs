using MediatR;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>
/// Asks what follows from what is learned of a member, before it is recorded or after. Modules that judge answer in sentences,
/// on behalf of whoever may read; where there is none, nothing is known to follow.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Before">What was known before it.</param>
/// <param name="After">What is known with it.</param>
/// <param name="On">The program's today.</param>
/// <param name="IsRecorded">True once it is recorded: levels that changed at once are in the dossier.</param>
public sealed record GatherFactEffects(string Program, Dossier Before, Dossier After, DateOnly On, bool IsRecorded) : INotification
{
    private readonly List<FactEffect> _effects = [];

    public IReadOnlyList<FactEffect> Effects => _effects;

    public void Add(FactEffect effect) => _effects.Add(effect);
}

/// <param name="Kind">What it means for the member.</param>
/// <param name="Text">A sentence.</param>
public sealed record FactEffect(FactEffectKind Kind, LocalizedText Text);

public enum FactEffectKind
{
    /// <summary>No level moves.</summary>
    Quiet,
    Gain,
    Loss,
}
