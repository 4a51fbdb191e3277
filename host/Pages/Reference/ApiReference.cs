using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PartnerHub.Host.Pages.Reference;

/// <summary>The API's document as its pages show it; read once, since nothing changes it while the host runs.</summary>
internal sealed class ApiReference([FromKeyedServices("v1")] IOpenApiDocumentProvider documents)
{
    private readonly SemaphoreSlim _one = new(1);
    private ApiBook? _read;

    public async ValueTask<ApiBook> ReadAsync()
    {
        if (_read is { } read)
        {
            return read;
        }

        await _one.WaitAsync();
        try
        {
            return _read ??= await FindAsync();
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<ApiBook> FindAsync()
    {
        var document = await documents.GetOpenApiDocumentAsync();
        using var parsed = JsonDocument.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
        return ApiBook.Of(parsed.RootElement);
    }
}
