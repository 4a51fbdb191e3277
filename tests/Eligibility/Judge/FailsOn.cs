using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Tests.Judge;

/// <summary>A program that fails whenever it is asked about one partner.</summary>
internal sealed class FailsOn(string partner) : IPipelineBehavior<JudgeNetwork, IReadOnlyList<Judgement>>
{
    public static Action<IServiceCollection> Partner(string partner) =>
        services => services.AddSingleton<IPipelineBehavior<JudgeNetwork, IReadOnlyList<Judgement>>>(new FailsOn(partner));

    public Task<IReadOnlyList<Judgement>> Handle(
        JudgeNetwork request, CancellationToken cancellationToken, RequestHandlerDelegate<IReadOnlyList<Judgement>> next) =>
        request.Dossiers.Any(dossier => dossier.Partner.Id == partner)
            ? throw new ProgramFault(request.Program, FaultKind.Threw, LocalizedText.Of("une panne", "a fault"))
            : next();
}
