using MediatR;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.FactEffects;

/// <summary>Judges a member without a fact and with it, under one guard, and says what that means for its level. Nothing is written.</summary>
internal sealed class GatherFactEffectsHandler(IMediator mediator) : INotificationHandler<GatherFactEffects>
{
    public async Task Handle(GatherFactEffects notification, CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new FindProgram(notification.Program), cancellationToken))?.Description is not { Levels.Count: > 0 } program)
        {
            return;
        }

        try
        {
            var judged = await mediator.Send(
                new JudgeNetwork(notification.Program, [notification.Before, notification.After], notification.On), cancellationToken);
            var sentences = new EffectSentences(program, notification.After.Partner.Name);
            foreach (var effect in sentences.Of(judged[0], judged[1], notification.Before.LevelOn(notification.On), notification.IsRecorded))
            {
                notification.Add(effect);
            }
        }
        catch (ProgramFault)
        {
            notification.Add(new(FactEffectKind.Quiet, EffectWords.Silent));
        }
    }
}
