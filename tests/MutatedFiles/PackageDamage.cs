using System.IO.Compression;

namespace PartnerHub.MutatedFiles;

/// <summary>Packages of zipped parts: the package itself is damaged, or one of its parts inside a sound one.</summary>
internal static class PackageDamage
{
    public static byte[] Of(byte[] original, Random random) => random.Next(4) == 0 ? Damage.Of(original, random) : Inside(original, random);

    private static byte[] Inside(byte[] original, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(original));
        var damaged = Pick(source.Entries, random);
        using var file = new MemoryStream();
        using (var into = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var isDamaged = entry == damaged;
                if (isDamaged && random.Next(30) == 0)
                {
                    continue;
                }

                using var part = into.CreateEntry(entry.FullName).Open();
                part.Write(isDamaged ? Damage.Of(Read(entry), random) : Read(entry));
            }
        }

        return file.ToArray();
    }

    /// <summary>Most often the part that holds the rows.</summary>
    private static ZipArchiveEntry Pick(IReadOnlyList<ZipArchiveEntry> parts, Random random) =>
        random.Next(3) == 0 ? parts[random.Next(parts.Count)] : parts.MaxBy(part => part.Length)!;

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
