using MediatR;
using PartnerHub.Appeals.Storage;

namespace PartnerHub.Appeals.EraseTexts;

internal sealed class EraseTextHandler(TextStore texts) : IRequestHandler<EraseText, bool>
{
    public Task<bool> Handle(EraseText request, CancellationToken cancellationToken) => texts.EraseAsync(request.Program, request.Number, cancellationToken);
}
