'use client';

import { FailedPageLater } from '@/ui/failed-page-later';

export default FailedPageLater;
