using System.Collections.Concurrent;

namespace PartnerHub.Kits.Messaging;

/// <summary>Answers of one scope by what was asked: whoever asks again, or meanwhile, is given the first one.</summary>
public sealed class AskedOnce<TKey, TAnswer>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<Task<TAnswer>>> _answers = new();

    public Task<TAnswer> AskAsync(TKey key, Func<Task<TAnswer>> ask) => _answers.GetOrAdd(key, _ => new Lazy<Task<TAnswer>>(ask)).Value;
}
