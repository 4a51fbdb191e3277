using System.Security.Cryptography;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Copies a stream and hashes what it copied.</summary>
internal static class HashedCopy
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>Stops beyond a number of bytes: what is longer than it should be is not read to its end.</summary>
    public static async Task<(long Bytes, string Sha256)> MakeAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var bytes = 0L;
        int read;
        while (bytes <= most && (read = await from.ReadAsync(buffer, cancellation)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
            bytes += read;
        }

        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
