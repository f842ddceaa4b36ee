/** An order as the product shows it, in outline: the paper with its edge, and who has replied. Decoration. */
export function OrderPicture() {
  return (
    <svg aria-hidden viewBox="0 0 352 180" className="w-full max-w-90">
      <rect x="24" y="14" width="326" height="164" rx="12" fill="#e9f1fb" opacity="0.15" />
      <rect width="326" height="164" rx="12" fill="#b3261e" />
      <path d="M0 10a10 6 0 0 1 10-5h306a10 6 0 0 1 10 5v142a12 12 0 0 1-12 12H12a12 12 0 0 1-12-12z" fill="#ffffff" />
      <rect x="20" y="26" width="92" height="9" rx="4.5" fill="#b3261e" opacity="0.8" />
      <rect x="238" y="26" width="68" height="9" rx="4.5" fill="#0a3d7c" opacity="0.14" />
      <rect x="20" y="54" width="236" height="10" rx="5" fill="#0a3d7c" opacity="0.6" />
      <rect x="20" y="77" width="286" height="9" rx="4.5" fill="#0a3d7c" opacity="0.16" />
      <rect x="20" y="96" width="176" height="9" rx="4.5" fill="#0a3d7c" opacity="0.16" />
      <rect x="20" y="130" width="286" height="10" rx="5" fill="#e9edf2" />
      <path d="M25 130h151v10H25a5 5 0 0 1 0-10z" fill="#2a9d5c" />
      <path d="M176 130h62v10h-62z" fill="#e5a823" />
    </svg>
  );
}
