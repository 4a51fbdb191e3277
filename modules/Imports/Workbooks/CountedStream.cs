namespace PartnerHub.Imports.Workbooks;

/// <summary>Reads a stream and counts its bytes.</summary>
/// <param name="stream">The stream, which is disposed with this one.</param>
/// <param name="whole">How long it says to be.</param>
internal sealed class CountedStream(Stream stream, long whole) : ForwardStream
{
    public long Count { get; private set; }

    public long Whole => whole;

    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
