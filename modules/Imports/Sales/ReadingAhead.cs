using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Sales;

/// <summary>Reads a file's next batch while the one before is written.</summary>
internal sealed class ReadingAhead : IAsyncDisposable
{
    private readonly SalesFileReader _reader;
    private readonly SalesBatch _batch;
    private Task<bool> _reading;

    /// <param name="reader">Disposed of with this.</param>
    /// <param name="batchLines">Lines of a batch.</param>
    public ReadingAhead(SalesFileReader reader, int batchLines)
    {
        _reader = reader;
        _batch = new(batchLines);
        _reading = ReadAsync();
    }

    /// <summary>The next batch, or null at the end; to be left alone after <see cref="Continue"/>, which fills it again.</summary>
    public async Task<SalesBatch?> NextAsync() => await _reading ? _batch : null;

    public void Continue() => _reading = ReadAsync();

    public async ValueTask DisposeAsync()
    {
        await ((Task)_reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _reader.Dispose();
    }

    private Task<bool> ReadAsync() => Task.Run(() => _reader.Read(_batch));
}
