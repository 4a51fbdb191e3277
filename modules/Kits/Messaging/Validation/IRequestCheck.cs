using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Says what is wrong with a request before its handler sees it.</summary>
public interface IRequestCheck<in TRequest>
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    ValueTask<IReadOnlyList<InputError>> Check(TRequest request, CancellationToken cancellation);
}

/// <summary>A request was refused by one of its checks; nothing was done.</summary>
public sealed class InvalidRequestException(IReadOnlyList<InputError> errors) : Exception(string.Join("; ", errors))
{
    public IReadOnlyList<InputError> Errors { get; } = errors;
}
