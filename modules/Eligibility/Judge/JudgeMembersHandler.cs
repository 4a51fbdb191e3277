using MediatR;
using PartnerHub.Eligibility.Pipeline;

namespace PartnerHub.Eligibility.Judge;

internal sealed class JudgeMembersHandler(JudgementPipeline pipeline) : IRequestHandler<JudgeMembers, int>
{
    public Task<int> Handle(JudgeMembers request, CancellationToken cancellationToken) =>
        pipeline.JudgeAsync(request.Program, request.Members, request.Cause, null, cancellationToken);
}
